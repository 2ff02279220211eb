// Writes editor.js and the licences of what it contains into the folder that is named. Run it by ./qianfa editor, which installs what it needs.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { build } from "esbuild";

const [sources, out] = process.argv.slice(2);

// the same sum as EditorBundleTests: of every file, its path, a zero byte, its text with plain line ends, a zero byte
const files = readdirSync(sources, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .map((file) => ({ file, name: relative(sources, file).split(sep).join("/") }))
  .sort((one, other) => (one.name < other.name ? -1 : 1));
const sum = createHash("sha256");
for (const { file, name } of files) sum.update(`${name}\0${readFileSync(file, "utf8").replaceAll("\r\n", "\n")}\0`);

const { metafile } = await build({
  entryPoints: ["src/index.js"],
  bundle: true,
  minify: true,
  format: "iife",
  charset: "utf8",
  target: ["chrome109", "firefox115", "safari16.4"],
  legalComments: "none",
  banner: { js: `/* Section editor, built by ./qianfa editor from ui/src/main/editor, sha256 ${sum.digest("hex")}. Licences: LICENSES.txt. */` },
  outfile: join(out, "editor.js"),
  metafile: true,
});

const packages = [...new Set(Object.keys(metafile.inputs).map((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1]).filter(Boolean))].sort();
const licences = packages.map((name) => {
  const { version, license } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8"));
  const file = readdirSync(`node_modules/${name}`).find((entry) => /^licen[cs]e/i.test(entry));
  return `${name} ${version} (${license})\n\n${readFileSync(`node_modules/${name}/${file}`, "utf8").trim()}\n`;
});
writeFileSync(join(out, "LICENSES.txt"), `editor.js contains:\n\n${licences.join("\n----\n\n")}`);
console.log(`${packages.length} packages, ${readFileSync(join(out, "editor.js")).length} bytes`);
