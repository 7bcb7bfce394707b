from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def permission_denied(request):
    body = {
        "error": "permission_denied",
        "message": "The caller has no permission for this call",
    }
    return JsonResponse(body, status=403)


urlpatterns = [
    path("endpoint", permission_denied),
]
