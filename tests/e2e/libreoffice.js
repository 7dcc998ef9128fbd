// LibreOffice without its windows, in a profile of its own: files in, files out.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

export const SOFFICE = process.env.SOFFICE ?? "soffice";

/** Settings that all files are opened with: `[path, name, value]`. */
const item = ([path, name, value]) =>
  `<item oor:path="${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`;

/** Numbers and dates as an office in this country writes and reads them: `en-US`, `id-ID`. */
export const locale = (name) => ["/org.openoffice.Setup/L10N", "ooSetupSystemLocale", name];
/** Every formula of a workbook is computed anew. */
export const RECALCULATE = ["/org.openoffice.Office.Calc/Formula/Load", "OOXMLRecalcMode", 0];

/**
 * The files `{ name, bytes }`, opened and saved: their bytes, in their order, with the ending of `to`. Several in one start.
 * `to` as behind --convert-to, `from` as behind --infilter.
 */
export function saved(files, { to, from, settings = [] }) {
  const folder = mkdtempSync(join(tmpdir(), "jangkau-office-"));
  const [profile, out] = [join(folder, "profile"), join(folder, "out")];
  mkdirSync(join(profile, "user"), { recursive: true });
  writeFileSync(
    join(profile, "user/registrymodifications.xcu"),
    `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
${settings.map(item).join("\n")}
</oor:items>`,
  );
  const paths = files.map(({ name, bytes }) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  });
  const options = [`-env:UserInstallation=file://${profile}`, "--headless", ...(from ? [`--infilter=${from}`] : []), "--convert-to", to, "--outdir", out];
  execFileSync(SOFFICE, [...options, ...paths], { timeout: 120_000, stdio: "ignore" });
  const ending = to.split(":")[0];
  return paths.map((path) => readFileSync(join(out, basename(path).replace(/\.\w+$/, `.${ending}`))));
}
