import './search.ts';
import './key-switch.ts';
