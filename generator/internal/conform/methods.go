package conform

import (
	"cmp"
	"net/http"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/catalog"
)

// methods are endpoints of each request method, of each shape of a response.
var methods = []struct{ status, method, route, handler string }{
	{"http/404", "GET", "/methods/get", "method_get"},
	{"http/410", "POST", "/methods/post", "method_post"},
	{"http/503", "PUT", "/methods/put/{order_id}", "method_put"},
	{"http/429", "PATCH", "/methods/patch", "method_patch"},
	{"http/204", "DELETE", "/methods/delete", "method_delete"},
}

// otherMethods returns the requests that have to be answered with HEAD's
// response or refused, at the endpoint of a case.
func otherMethods(f *generator.Framework, of Case) []Case {
	head := Case{Suite: of.Suite, Request: Request{http.MethodHead, of.Path}, Response: of.Response, Refused: f.Answers.Head}
	if of.Method != http.MethodGet {
		head.Refused = cmp.Or(f.Answers.Other, http.StatusMethodNotAllowed)
	}
	cases := []Case{head}
	for _, method := range catalog.Methods {
		if method != of.Method {
			cases = append(cases, Case{
				Suite: of.Suite, Request: Request{method, of.Path}, Response: of.Response,
				Refused: cmp.Or(f.Answers.Other, http.StatusMethodNotAllowed),
			})
		}
	}
	return cases
}
