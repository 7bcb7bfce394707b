from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def client_closed_request(request):
    body = {
        "error": "client_closed_request",
        "message": "The client disconnected before the response was sent",
    }
    return JsonResponse(body, status=499)


urlpatterns = [
    path("endpoint", client_closed_request),
]
