from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def use_identity_header(request):
    body = {
        "error": "use_identity_header",
        "message": "The request has no usable Identity header field",
    }
    return JsonResponse(body, status=400)


urlpatterns = [
    path("endpoint", use_identity_header),
]
