// Package limits reports, before a command begins, that the system leaves it too
// few file descriptors or too little memory: later, Go's runtime would end the
// process with a stack trace.
package limits
