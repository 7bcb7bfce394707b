from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.use_identity_header)
@require_safe
def use_identity_header(request):
    body = {
        "error": "use_identity_header",
        "message": "The request has no usable Identity header field",
    }
    return JsonResponse(body, status=400)
