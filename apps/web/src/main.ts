import { config } from 'zod';

// The content security policy forbids generated code, which zod would try for speed as soon as a
// contract is built: so this is said first, and the desk comes after.
config({ jitless: true });

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
const { startDesk } = await import('./app/start-desk.js');
startDesk(root);
