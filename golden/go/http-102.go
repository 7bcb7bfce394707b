package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// processing answers GET /endpoint.
func processing(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(102)
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	body := map[string]any{
		"status":  "ok",
		"message": "The request succeeded",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", processing)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
