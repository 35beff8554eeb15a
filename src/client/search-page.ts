import './start-search.ts';
import './key-switch.ts';
