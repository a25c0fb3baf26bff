"""What in the address of a link does not say where it leads."""

REDIRECTS: dict[str, str] = {
    "l.facebook.com": "u",
    "lm.facebook.com": "u",
    "l.instagram.com": "u",
    "l.messenger.com": "u",
    "l.threads.com": "u",
    "l.threads.net": "u",
    "google.com": "url q",
    "youtube.com": "q",
    "t.umblr.com": "z",
    "out.reddit.com": "url",
    "slack-redir.net": "url",
    "steamcommunity.com": "u url",
    "linkedin.com": "url",
    "vk.com": "to",
    "away.vk.com": "to",
    "duckduckgo.com": "uddg",
    "exit.sc": "url",
}
"""Hosts that send a reader on, without `www.`, and the parameters in which they carry the address."""

REDIRECT_ENDS: dict[str, str] = {".safelinks.protection.outlook.com": "url"}
"""The same for all hosts of an ending."""

ARCHIVES = r"https?://web\.archive\.org/web/\d+(?:[a-z]{2}_)?/"
"""What an archive puts before the address of the page that it keeps."""

TRACKING = frozenset(
    "fbclid gclid gclsrc dclid gbraid wbraid msclkid twclid ttclid yclid igshid igsh mc_cid mc_eid mkt_tok _ga _gl "
    "cmpid smid ns_campaign ns_mchannel ns_source ns_linkname ref_src ref_url wt_mc wt_zmc at_medium at_campaign "
    "vero_id oly_anon_id oly_enc_id s_cid spm trk xtor".split()
)
"""Parameters that tell who followed a link, not where it leads."""

TRACKING_STARTS = ("utm_", "pk_", "mtm_", "hsa_", "__cft__", "__tn__")
"""How other such parameters begin."""
