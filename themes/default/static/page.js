// What a comparison's page can do without.
(() => {
const text = document.querySelector("#text"), bar = document.querySelector(".bar");
const all = (selector, within = text) => [...within.querySelectorAll(selector)];
const make = (tag, fields, ...children) => {
	const element = Object.assign(document.createElement(tag), fields);
	element.append(...children);
	return element;
};
const textWithout = (selector, copy) => {
	for (const part of all(selector, copy)) part.remove();
	return copy.textContent;
};
const looks = new CSSStyleSheet();
looks.replaceSync(`.chip, .peek { background: var(--paper); border: 1px solid }
.chip, .peek { position: absolute; z-index: 2; padding: .3em .6em }
.chip { position-anchor: --chip; bottom: anchor(top); left: min(anchor(left), 100% - 6em) }
.peek { inset: 100% 0 auto; font: 1.125rem/1.52 var(--serif) }`);
document.adoptedStyleSheets.push(looks);

// --- filters in the address

const switches = all("input", bar), views = all("[type=radio]", bar);
const nameOf = input => input.id.split("-")[1];
const viewNow = () => views.find(input => input.checked);
const asideNow = () => all("[type=checkbox][id]:not(:checked)", bar).map(nameOf);

function readAddress() {
	const query = new URLSearchParams(location.search), aside = query.get("without")?.split(",") ?? [];
	for (const input of switches) input.checked = !aside.includes(nameOf(input));
	const view = views.find(input => nameOf(input) === query.get("show")) ?? views[0];
	if (view) view.checked = true;
}

function writeAddress() {
	const query = [];
	if (viewNow() !== views[0]) query.push("show=" + nameOf(viewNow()));
	if (asideNow().length) query.push("without=" + asideNow());
	history.pushState(null, "", (query.length ? "?" + query.join("&") : location.pathname) + location.hash);
}

// --- links to copy

const chip = make("button", {className: "chip"}), said = make("output", {className: "vh"});
let waiting;

// New words for old ones have no id: the old ones do, which follow as much unchanged text.
function idOf(element) {
	const owner = element.closest("[id^=c-], .note"), row = element.closest("tr, .grid");
	if (owner || element.hash) return owner?.id ?? element.hash.slice(1);
	return (all("del[id]", row).findLast(old => depth(old) === depth(element)) ?? row).id;
}

function depth(element) {
	const before = new Range();
	before.setStart(element.closest("td, .both"), 0);
	before.setEndBefore(element);
	return textWithout("ins, del, .moved, .to, sup", before.cloneContents()).replace(/\s/g, "").length;
}

function offer(element) {
	const held = chip.previousElementSibling;
	if (held === element) return;
	if (held) held.style.anchorName = "";
	chip.remove();
	if (!element) return;
	element.style.anchorName = "--chip";
	chip.textContent = "Copy link";
	element.after(chip);
}

chip.onclick = async () => {
	location.replace("#" + idOf(chip.previousElementSibling));
	const copied = navigator.clipboard?.writeText(location.href.replace(/\?[^#]*/, ""));
	chip.textContent = await copied?.then(() => "Link copied", () => "") || "See the address bar";
	said.value = chip.textContent;
};

// --- the other end of a move

const peek = make("span", {className: "peek", ariaHidden: "true"});

function show(link) {
	peek.remove();
	if (!link) return;
	const [side] = link.closest(".old, .new, .both").classList;
	const other = link.className && {old: "new", new: "old"}[side] || side;
	peek.textContent = all(`${link.hash} .${other} > p`).map(part => textWithout(".to, sup", part.cloneNode(true))).join("\n\n");
	link.closest("p").append(peek);
}

function notice({target, type}) {
	if (target.closest(".chip, .peek")) return clearTimeout(waiting);
	show(target.closest(".absent a, a.to"));
	clearTimeout(waiting);
	const item = target.closest(".note")?.firstElementChild ?? target.closest("ins, del, tbody th > a, .n > a, [id^=c-]");
	waiting = setTimeout(offer, type === "focusin" ? 0 : 400, item);
}

// --- keys

function go(selector, step) {
	const focus = document.activeElement, {top} = focus.getBoundingClientRect();
	const here = text.contains(focus) && top > 0 && top < innerHeight ? focus : document.elementFromPoint(innerWidth / 2, 60);
	const isStop = item => (item.id || viewNow() !== views[0]) && !asideNow().some(name => item.classList.contains(name))
		&& here.compareDocumentPosition(item) & (step > 0 ? 4 : 2) && item.checkVisibility();
	const item = all(selector).filter(isStop).at(step > 0 ? 0 : -1);
	if (!item) return;
	if (item.id) location.replace("#" + item.id);
	item.tabIndex = -1;
	item.focus();
	item.scrollIntoView({block: "center"});
}

const CHANGES = "ins, del, [id^=c-]";
const KEYS = {
	n: ["next change", () => go(CHANGES, 1)],
	p: ["previous change", () => go(CHANGES, -1)],
	j: ["next row", () => go("[id^=r]", 1)],
	k: ["previous row", () => go("[id^=r]", -1)],
	m: ["next note", () => go(".note", 1)],
	M: ["previous note", () => go(".note", -1)],
	v: ["both, old, new", () => views[(views.indexOf(viewNow()) + 1) % views.length]?.click()],
	"?": ["these keys", () => help.showModal()],
};
const help = make("dialog", {ariaLabel: "Keys"},
	...Object.entries(KEYS).map(([key, [what]]) => make("p", {}, make("kbd", {}, key), " " + what)),
	make("button", {onclick: () => help.close()}, "Close"));
let memory = {};
try { memory = localStorage; } catch {}
const enabled = make("input", {type: "checkbox", checked: memory.sitegenKeys !== "false"});
enabled.onchange = () => memory.sitegenKeys = enabled.checked;

addEventListener("keydown", event => {
	if (event.key === "Escape") show(), offer();
	if (!enabled.checked || event.ctrlKey || event.altKey || event.metaKey) return;
	if (!event.target.matches(":read-write, select, dialog *")) KEYS[event.key]?.[1]();
});
for (const name of ["mousemove", "focusin"]) addEventListener(name, notice);
for (const name of ["popstate", "pageshow"]) addEventListener(name, readAddress);
for (const input of switches) input.onchange = writeAddress;
readAddress();
bar.append(make("label", {}, enabled, "keys"), make("button", {onclick: KEYS["?"][1]}, "Which keys"));
document.body.append(help, said);
})();
