export { ChatSecondOpinion } from './chat-second-opinion.js';
