package conform

import (
	"fmt"
	"slices"
	"sort"
	"strings"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/catalog"
)

// longHeaders returns options that send as much in headers as is accepted: in
// a few that are long, and in many that are short.
func longHeaders(c *catalog.Catalog) []generator.Options {
	few := []catalog.Header{{Name: "X-First", Value: strings.Repeat("a", catalog.MaxHeaderValue)}}
	var many []catalog.Header
	for i := range 200 {
		many = append(many, catalog.Header{Name: fmt.Sprintf("X-%d", i), Value: "b"})
	}
	return []generator.Options{
		{Route: "/headers/few", Handler: "headers_few", Headers: filled(c, few)},
		{Route: "/headers/many", Handler: "headers_many", Headers: filled(c, many)},
	}
}

// filled adds a last header that makes those of http/503 as long as is
// accepted.
func filled(c *catalog.Catalog, headers []catalog.Header) []catalog.Header {
	s, err := c.Find("http/503")
	if err != nil {
		return headers
	}
	last := func(size int) []catalog.Header {
		return append(slices.Clip(headers), catalog.Header{Name: "X-Last", Value: strings.Repeat("z", size)})
	}
	tooLong := sort.Search(catalog.MaxHeaderValue, func(size int) bool {
		_, err := generator.NewResponse(s, generator.Options{Headers: last(size)})
		return err != nil
	})
	return last(tooLong - 1)
}
