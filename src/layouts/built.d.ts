/** Whether the page is made for a site: in development scripts of the server have to run. */
declare const __BUILT__: boolean;
