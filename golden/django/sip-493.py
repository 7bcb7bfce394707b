from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def undecipherable(request):
    body = {
        "error": "undecipherable",
        "message": "The server cannot decrypt the request body",
    }
    return JsonResponse(body, status=493)


urlpatterns = [
    path("endpoint", undecipherable),
]
