// Only so that a page may have somebody to talk to.
chrome.runtime.onMessageExternal.addListener(() => undefined);
