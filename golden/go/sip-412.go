package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// conditionalRequestFailed answers GET /endpoint.
func conditionalRequestFailed(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(412)
	body := map[string]any{
		"error":   "conditional_request_failed",
		"message": "The entity tag of this PUBLISH request matches nothing",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", conditionalRequestFailed)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
