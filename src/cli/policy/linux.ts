/** A script that puts each policy file where its browser looks on Linux. */
import { type Browser, type Deployment, extensionSettingsIn } from './deployment.ts';
import { asJson, chromiumPolicies, firefoxPolicies } from './json-policies.ts';

/** Where browsers of the Chromium family look. All files there are merged. */
const FOLDERS: Readonly<Record<Exclude<Browser, 'firefox'>, readonly string[]>> = {
  chrome: ['/etc/chromium/policies/managed', '/etc/opt/chrome/policies/managed'],
  edge: ['/etc/opt/edge/policies/managed'],
};
const FIREFOX = '/etc/firefox/policies/policies.json';

/** No line of JSON is this one. */
const END = 'END_OF_FILE';

export const linuxScript = (deployment: Deployment): string =>
  [HEAD, ...deployment.browsers.map((browser) => partFor(browser, deployment)), FOOT].join('\n');

const HEAD = `#!/bin/sh
# Puts the policy files of Armslength where the browsers look. Run it as root.
# With a folder as its argument it puts them below that folder, to look at or to pack.
set -eu
# Browsers run as their users, who have to get into each folder that is made here, whatever the umask of root is.
umask 022
root=\${1:-}
left=0

# no_folder FILE: mv would put the file into a folder of that name, and succeed.
no_folder() {
  [ -d "$root$1" ] || return 0
  printf '%s is a folder, where a file belongs. Move it away, and run this again.\\n' "$root$1" >&2
  exit 1
}

# put FILE: takes standard input. The file comes to stand in its place whole: Chromium would take a half one for none.
# It is written one folder up, since Chromium reads every file in the folder itself.
put() {
  no_folder "$1"
  folder=$(dirname "$root$1")
  mkdir -p "$folder"
  cat > "$folder/../.armslength-new"
  chmod 644 "$folder/../.armslength-new"
  mv -f "$folder/../.armslength-new" "$root$1"
  printf '%s\\n' "$root$1"
}

# put_beside FILE WHY: the file stays, ours is put beside it, and it is said why.
put_beside() {
  put "\${1%.json}.armslength.json"
  printf '%s %s, and stays. Put the two together by hand.\\n' "$root$1" "$2" >&2
  left=1
}

# put_alone FILE: for a browser that reads one file only. One that is not from here stays.
put_alone() {
  no_folder "$1"
  mark="$(dirname "$root$1")/.armslength-sum"
  if [ -e "$root$1" ] && [ "$(cksum < "$root$1")" != "$(cat "$mark" 2>/dev/null)" ]; then
    put_beside "$1" 'is not from here'
    return
  fi
  put "$1"
  cksum < "$root$1" > "$mark"
}

# put_settings_alone FILE: the same without what installs the extension. A file that installs it stays: without that its
# browser would count the extension as the user's own, who may then take it away.
put_settings_alone() {
  if grep -q '"ExtensionSettings"' "$root$1" 2>/dev/null; then
    put_beside "$1" 'also installs extensions'
    return
  fi
  put_alone "$1"
}
`;

const FOOT = 'exit "$left"\n';

function partFor(browser: Browser, deployment: Deployment): string {
  if (browser === 'firefox') {
    const put = deployment.installs ? 'put_alone' : 'put_settings_alone';
    return here(put, FIREFOX, firefoxPolicies(deployment));
  }
  return FOLDERS[browser]
    .flatMap((folder) => chromiumParts(folder, browser, deployment))
    .join('\n');
}

/**
 * What installs the extension has a file of its own: where that is gone or broken, if only for a moment, Chromium removes
 * the extension, and the notes of its users with it. Settings are changed more often, and cost nothing.
 */
function chromiumParts(
  folder: string,
  browser: Exclude<Browser, 'firefox'>,
  deployment: Deployment,
): readonly string[] {
  const install = extensionSettingsIn(browser, deployment);
  const settings = chromiumPolicies(browser, { ...deployment, installs: false });
  return [
    // First, since an earlier file may have held both.
    ...(deployment.installs ? [here('put', `${folder}/armslength-install.json`, install)] : []),
    here('put', `${folder}/armslength.json`, settings),
  ];
}

const here = (put: string, file: string, policies: object): string =>
  `${put} ${file} <<'${END}'\n${asJson(policies)}${END}\n`;
