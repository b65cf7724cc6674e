// Answers with what it was sent, in capitals.
addEventListener('message', ({ data }: MessageEvent<string>) => postMessage(data.toUpperCase()));
