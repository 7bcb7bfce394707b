from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.client_closed_connection)
@require_safe
def client_closed_connection(request):
    body = {
        "error": "client_closed_connection",
        "message": "The client disconnected before the response was ready",
    }
    return JsonResponse(body, status=460)
