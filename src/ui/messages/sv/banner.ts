import type { BannerMessages } from '../banner.ts';

export const banner: BannerMessages = {
  open: 'Visa',
  move: 'Flytta',
  dismiss: 'Stäng',
};
