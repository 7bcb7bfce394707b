package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// unwanted answers GET /endpoint.
func unwanted(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(403)
	body := map[string]any{
		"error":   "unwanted",
		"message": "The callee does not want this call",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", unwanted)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
