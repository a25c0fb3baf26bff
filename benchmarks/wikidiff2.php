<?php
// Asks wikidiff2: a line of JSON {"old", "new"} in, a line {"diff", "seconds"} out. See peers.py.
while (($line = fgets(STDIN)) !== false) {
    $request = json_decode($line, true);
    $started = hrtime(true);
    $found = wikidiff2_inline_json_diff($request["old"], $request["new"], 1000000);
    $seconds = (hrtime(true) - $started) / 1e9;
    echo json_encode(["diff" => json_decode($found, true)["diff"], "seconds" => $seconds, "version" => wikidiff2_version()]), "\n";
    flush();
}
