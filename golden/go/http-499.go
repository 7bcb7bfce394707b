package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// clientClosedRequest answers GET /endpoint.
func clientClosedRequest(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(499)
	body := map[string]any{
		"error":   "client_closed_request",
		"message": "The client disconnected before the response was sent",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", clientClosedRequest)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
