package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// forbidden answers GET /endpoint.
func forbidden(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(403)
	body := map[string]any{
		"error":   "forbidden",
		"message": "The server refuses this request",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", forbidden)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
