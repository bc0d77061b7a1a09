import './app-shell.js'
