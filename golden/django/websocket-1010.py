from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def mandatory_ext(request):
    body = {
        "error": "mandatory_ext",
        "message": "The server did not agree to a required extension",
    }
    return JsonResponse(body, status=400)


urlpatterns = [
    path("endpoint", mandatory_ext),
]
