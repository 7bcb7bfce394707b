from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def bad_identity_info(request):
    body = {
        "error": "bad_identity_info",
        "message": "The credentials of the caller's identity cannot be fetched",
    }
    return JsonResponse(body, status=436)


urlpatterns = [
    path("endpoint", bad_identity_info),
]
