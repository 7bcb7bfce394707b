package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// preconditionFailed answers PUT /endpoint.
func preconditionFailed(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(412)
	body := map[string]any{
		"error":   "precondition_failed",
		"message": "A precondition of the request is not met",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("PUT /endpoint", preconditionFailed)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
