// Forgets nothing: it shows that something that grows would be seen.
const kept = [];
document.addEventListener('focusin', ({ timeStamp }) => kept.push({ timeStamp }), true);
navigation.addEventListener('currententrychange', () => kept.push({ address: location.href }));
