from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.http_request_sent_to_https_port)
@require_safe
def http_request_sent_to_https_port(request):
    body = {
        "error": "http_request_sent_to_https_port",
        "message": "A plain HTTP request was sent to an HTTPS port",
    }
    return JsonResponse(body, status=497)
