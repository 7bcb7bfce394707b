// Package limits tells before a command begins that the system leaves it too few
// descriptors or too little memory. Later, Go's runtime would end the process with
// a stack.
package limits
