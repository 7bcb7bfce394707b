package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// tooManyHops answers GET /endpoint.
func tooManyHops(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(483)
	body := map[string]any{
		"error":   "too_many_hops",
		"message": "The request has passed through too many servers",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", tooManyHops)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
