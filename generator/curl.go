package generator

import "github.com/statusmith/statusmith/generator/catalog"

// Curl returns the command that sends a request of a method to an address,
// which is written as it is.
func Curl(method, address string) string {
	if method == catalog.DefaultMethod {
		return "curl -i " + address
	}
	return "curl -i -X " + method + " " + address
}
