from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.client_closed_request)
@require_safe
def client_closed_request(request):
    body = {
        "error": "client_closed_request",
        "message": "The client disconnected before the response was sent",
    }
    return JsonResponse(body, status=499)
