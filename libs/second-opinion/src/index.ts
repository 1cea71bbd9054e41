export { type ChatEndpoint, ChatSecondOpinion } from './chat-second-opinion.js';
