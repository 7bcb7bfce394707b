package catalog

import (
	"fmt"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/spelling"
)

// Methods lists the request methods that an endpoint can answer (RFC 9110,
// Section 9.3; RFC 5789).
var Methods = []string{"GET", "POST", "PUT", "PATCH", "DELETE"}

// DefaultMethod is the method of a status that names none.
const DefaultMethod = "GET"

// otherMethods are those that no endpoint is written for, with the reason.
var otherMethods = map[string]string{
	"HEAD":    "frameworks answer it with the endpoint of GET",
	"OPTIONS": "frameworks answer it themselves, and CORS does",
	"CONNECT": "it is for proxies",
	"TRACE":   "servers answer or refuse it themselves",
}

// CheckMethod reports why no endpoint answers a method.
func CheckMethod(method string) error {
	if slices.Contains(Methods, method) {
		return nil
	}
	upper := strings.ToUpper(method)
	if reason, ok := otherMethods[upper]; ok {
		return fmt.Errorf("no endpoint is written for %s: %s; choose one of %s", upper, reason, strings.Join(Methods, ", "))
	}
	if near, ok := spelling.Nearest(upper, Methods); ok {
		return fmt.Errorf("unknown method %q, did you mean %s?", method, near)
	}
	return fmt.Errorf("unknown method %q; known are %s", method, strings.Join(Methods, ", "))
}
