/* node build.mjs SOURCES OUT [--check]: writes qianfa.js and the licences of what it contains into OUT, or says where OUT differs from what
   it would write. Run by ./qianfa editor, which installs what it needs. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { build } from "esbuild";

const [sources, out, check] = process.argv.slice(2);

/** Of every file but those of tests and linter: its path, a zero byte, its text with plain line ends, a zero byte; as EditorBundleTests sums it. */
function sumOf(folder) {
  const sum = createHash("sha256");
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(test|fixture|config)\.js$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ file, name: relative(folder, file).split(sep).join("/") }))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .forEach(({ file, name }) => sum.update(`${name}\0${readFileSync(file, "utf8").replaceAll("\r\n", "\n")}\0`));
  return sum.digest("hex");
}

function licencesOf(inputs) {
  const names = inputs.map((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1]).filter(Boolean);
  return [...new Set(names)].sort().map((name) => {
    const folder = `node_modules/${name}`, { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    return `${name} ${version} (${license})\n\n${readFileSync(`${folder}/${file}`, "utf8").trim()}\n`;
  });
}

const { metafile, outputFiles } = await build({
  entryPoints: ["src/index.js"],
  bundle: true,
  minify: true,
  format: "iife",
  charset: "utf8",
  target: ["chrome109", "firefox115", "safari16.4"],
  legalComments: "none",
  banner: { js: `/* Scripts of the screens, built by ./qianfa editor from ui/src/main/scripts, sha256 ${sumOf(sources)}. Licences: LICENSES.txt. */` },
  outfile: "qianfa.js",
  metafile: true,
  write: false,
});
const licences = licencesOf(Object.keys(metafile.inputs));
const made = { "qianfa.js": outputFiles[0].text, "LICENSES.txt": `qianfa.js contains:\n\n${licences.join("\n----\n\n")}` };

for (const [name, text] of Object.entries(made)) {
  const file = join(out, name);
  if (!check) writeFileSync(file, text);
  else if (readFileSync(file, "utf8") !== text) {
    console.error(`${name} 不是由现在的源码生成的：请运行 ./qianfa editor 并提交。It is not what the sources give: run ./qianfa editor and commit what it writes.`);
    process.exitCode = 1;
  }
}
if (!check) console.log(`${licences.length} packages, ${Buffer.byteLength(made["qianfa.js"])} bytes`);
else if (!process.exitCode) console.log("界面脚本通过检查 The scripts of the screens pass");
