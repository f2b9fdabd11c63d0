// The preload has run before any script of the page, this one included.
window.bridgeWasThere = typeof window.conformance === 'object';

try {
  // biome-ignore lint/security/noGlobalEval: that the policy forbids it is what is tested
  eval('window.evalRan = true');
} catch (error) {
  window.evalError = error.name;
}
