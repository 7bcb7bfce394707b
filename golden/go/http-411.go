package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// lengthRequired answers POST /endpoint.
func lengthRequired(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(411)
	body := map[string]any{
		"error":   "length_required",
		"message": "The request must have a Content-Length header",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("POST /endpoint", lengthRequired)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
