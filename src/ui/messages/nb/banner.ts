import type { BannerMessages } from '../banner.ts';

export const banner: BannerMessages = {
  open: 'Vis',
  move: 'Flytt',
  dismiss: 'Lukk',
};
