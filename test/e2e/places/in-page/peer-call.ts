import { type MediaConnection, Peer } from 'peerjs';
import { byId } from './dialog.ts';

const other = byId('other') as HTMLVideoElement;
const state = document.body.dataset;
const camera = () => navigator.mediaDevices.getUserMedia({ audio: true, video: true });

// Both sides are on this computer, so nobody has to be asked for the way between them.
const peer = new Peer({
  host: 'signalling.example',
  port: 443,
  path: '/',
  secure: true,
  config: { iceServers: [] },
});

function show(call: MediaConnection): void {
  call.on('stream', async (stream) => {
    other.srcObject = stream;
    await other.play();
    state['talking'] = '';
  });
  byId('hang-up').addEventListener('click', () => call.close());
  call.on('close', () => {
    other.srcObject = null;
    delete state['talking'];
  });
}

peer.on('open', (id) => (state['peer'] = id));
peer.on('call', (call) => {
  state['ringing'] = '';
  byId('answer').addEventListener('click', async () => {
    call.answer(await camera());
    show(call);
  });
});
byId('call').addEventListener('click', async () => {
  show(peer.call((byId('number') as HTMLInputElement).value, await camera()));
});
