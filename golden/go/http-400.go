package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// badRequest answers GET /endpoint.
func badRequest(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(400)
	body := map[string]any{
		"error":   "bad_request",
		"message": "The request is not valid",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", badRequest)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
