namespace OcopSite.Delivery.Api.OpenApi;

/// <summary>The schemas that do not depend on document types.</summary>
internal static class CommonSchemas
{
    public const string Json = """
        {
          "Problem": { "type": "object", "properties": { "type": { "type": "string" }, "title": { "type": "string" }, "status": { "type": "integer" }, "detail": { "type": "string" },
            "errors": { "type": "object", "additionalProperties": { "type": "array", "items": { "type": "string" } } } } },
          "StartItem": { "type": "object", "required": ["id", "path"], "properties": { "id": { "type": "string", "format": "uuid" }, "path": { "type": "string" } } },
          "Route": { "type": "object", "required": ["path", "startItem"], "properties": { "path": { "type": "string" }, "queryString": { "type": "string", "nullable": true },
            "startItem": { "$ref": "#/components/schemas/StartItem" } } },
          "PickedContent": { "type": "object", "required": ["contentType", "name", "createDate", "updateDate", "route", "id", "properties"], "properties": {
            "contentType": { "type": "string" }, "name": { "type": "string" }, "createDate": { "type": "string", "format": "date-time" },
            "updateDate": { "type": "string", "format": "date-time" }, "route": { "$ref": "#/components/schemas/Route" }, "id": { "type": "string", "format": "uuid" },
            "properties": { "type": "object", "description": "Empty unless expanded" } } },
          "ContentBase": { "allOf": [ { "$ref": "#/components/schemas/PickedContent" }, { "type": "object", "required": ["cultures"], "properties": {
            "cultures": { "type": "object", "additionalProperties": { "$ref": "#/components/schemas/Route" } } } } ] },
          "ElementBase": { "type": "object", "required": ["contentType", "id", "properties"], "properties": { "contentType": { "type": "string" },
            "id": { "type": "string", "format": "uuid" }, "properties": { "type": "object" } } },
          "Block": { "type": "object", "required": ["content", "settings"], "properties": { "content": { "$ref": "#/components/schemas/Element" },
            "settings": { "nullable": true, "allOf": [ { "$ref": "#/components/schemas/Element" } ] } } },
          "BlockList": { "type": "object", "required": ["items"], "properties": { "items": { "type": "array", "items": { "$ref": "#/components/schemas/Block" } } } },
          "RichText": { "type": "object", "required": ["markup", "blocks"], "properties": { "markup": { "type": "string" },
            "blocks": { "type": "array", "items": { "$ref": "#/components/schemas/Block" } } } },
          "FocalPoint": { "type": "object", "required": ["left", "top"], "properties": { "left": { "type": "number" }, "top": { "type": "number" } } },
          "Crop": { "type": "object", "required": ["alias", "width", "height"], "properties": { "alias": { "type": "string" }, "width": { "type": "integer" }, "height": { "type": "integer" },
            "coordinates": { "type": "object", "nullable": true, "properties": { "x1": { "type": "number" }, "y1": { "type": "number" }, "x2": { "type": "number" }, "y2": { "type": "number" } } } } },
          "CroppedImage": { "type": "object", "properties": { "url": { "type": "string" }, "focalPoint": { "nullable": true, "allOf": [ { "$ref": "#/components/schemas/FocalPoint" } ] },
            "crops": { "type": "array", "items": { "$ref": "#/components/schemas/Crop" } } } },
          "PickedMedia": { "type": "object", "required": ["id", "name", "mediaType", "url", "properties"], "properties": { "id": { "type": "string", "format": "uuid" },
            "name": { "type": "string" }, "mediaType": { "type": "string" }, "url": { "type": "string" }, "extension": { "type": "string", "nullable": true },
            "width": { "type": "integer", "nullable": true }, "height": { "type": "integer", "nullable": true }, "bytes": { "type": "integer", "nullable": true },
            "properties": { "$ref": "#/components/schemas/MediaProperties" }, "focalPoint": { "nullable": true, "allOf": [ { "$ref": "#/components/schemas/FocalPoint" } ] },
            "crops": { "type": "array", "nullable": true, "items": { "$ref": "#/components/schemas/Crop" } } } },
          "Media": { "allOf": [ { "$ref": "#/components/schemas/PickedMedia" }, { "type": "object", "required": ["path", "createDate", "updateDate"], "properties": {
            "path": { "type": "string" }, "createDate": { "type": "string", "format": "date-time" }, "updateDate": { "type": "string", "format": "date-time" } } } ] },
          "Link": { "type": "object", "required": ["linkType"], "properties": { "linkType": { "type": "string", "enum": ["Content", "Media", "External"] },
            "url": { "type": "string", "nullable": true }, "queryString": { "type": "string", "nullable": true }, "title": { "type": "string", "nullable": true },
            "target": { "type": "string", "nullable": true }, "destinationId": { "type": "string", "format": "uuid", "nullable": true },
            "destinationType": { "type": "string", "nullable": true }, "route": { "nullable": true, "allOf": [ { "$ref": "#/components/schemas/Route" } ] },
            "culture": { "type": "string", "nullable": true } } },
          "Changes": { "type": "object", "required": ["position", "items"], "properties": { "position": { "type": "integer", "format": "int64" }, "items": { "type": "array", "items": {
            "type": "object", "required": ["position", "id", "kind", "type", "change", "cultures", "at"], "properties": { "position": { "type": "integer", "format": "int64" },
              "id": { "type": "string", "format": "uuid" }, "kind": { "type": "string", "enum": ["content", "media", "redirects"] }, "type": { "type": "string" },
              "change": { "type": "string" }, "cultures": { "type": "array", "items": { "type": "string" } }, "at": { "type": "string", "format": "date-time" } } } } } }
        }
        """;
}
