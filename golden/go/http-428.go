package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// preconditionRequired answers PUT /endpoint.
func preconditionRequired(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(428)
	body := map[string]any{
		"error":   "precondition_required",
		"message": "The request must be conditional",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("PUT /endpoint", preconditionRequired)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
