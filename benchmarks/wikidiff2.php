<?php
// Asks wikidiff2: a line of JSON {"old", "new"} in, a line {"diff", "seconds"} out. See peers.py.
function processor_time() {
    $used = getrusage();
    return $used["ru_utime.tv_sec"] + $used["ru_stime.tv_sec"] + ($used["ru_utime.tv_usec"] + $used["ru_stime.tv_usec"]) / 1e6;
}

while (($line = fgets(STDIN)) !== false) {
    $request = json_decode($line, true);
    $started = processor_time();
    $found = wikidiff2_inline_json_diff($request["old"], $request["new"], 1000000);
    $seconds = processor_time() - $started;
    echo json_encode(["diff" => json_decode($found, true)["diff"], "seconds" => $seconds, "version" => wikidiff2_version()]), "\n";
    flush();
}
