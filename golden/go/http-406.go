package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// notAcceptable answers GET /endpoint.
func notAcceptable(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(406)
	body := map[string]any{
		"error":   "not_acceptable",
		"message": "No representation of the resource is acceptable to the client",
		"available": []any{
			"application/json",
			"text/csv",
		},
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", notAcceptable)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
