package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// preconditionFailure answers GET /endpoint.
func preconditionFailure(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(580)
	body := map[string]any{
		"error":   "precondition_failure",
		"message": "The answering side cannot meet the preconditions",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", preconditionFailure)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
