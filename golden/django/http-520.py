from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def web_server_returned_an_unknown_error(request):
    body = {
        "error": "web_server_returned_an_unknown_error",
        "message": "Origin server sent an empty or unexpected response",
    }
    return JsonResponse(body, status=520)


urlpatterns = [
    path("endpoint", web_server_returned_an_unknown_error),
]
