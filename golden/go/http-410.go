package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// gone answers GET /endpoint.
func gone(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(410)
	body := map[string]any{
		"error":   "gone",
		"message": "This resource is no longer available",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", gone)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
