export const banner = {
  open: 'Show',
  move: 'Move',
  dismiss: 'Close',
};
