import { byId } from './dialog.ts';

const view = document.querySelector('video') ?? document.createElement('video');
const join = byId('join');
const leave = byId('leave');

join.addEventListener('click', async () => {
  view.srcObject = await navigator.mediaDevices.getUserMedia({ audio: true, video: true });
  await view.play();
  join.hidden = true;
  leave.hidden = false;
});

leave.addEventListener('click', () => {
  if (view.srcObject instanceof MediaStream) {
    for (const track of view.srcObject.getTracks()) track.stop();
  }
  view.srcObject = null;
  join.hidden = false;
  leave.hidden = true;
});
