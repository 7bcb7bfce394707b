package jsonvalue_test

import (
	"fmt"
	"log"

	"github.com/statusmith/statusmith/generator/jsonvalue"
)

// Members keep the order in which they were written.
func ExampleParse() {
	v, err := jsonvalue.Parse(`{"error": "not_found", "code": 404, "about": null}`)
	if err != nil {
		log.Fatal(err)
	}
	for _, m := range v.(jsonvalue.Object) {
		fmt.Println(m.Name, jsonvalue.Type(m.Value))
	}
	// Output:
	// error string
	// code integer
	// about null
}
